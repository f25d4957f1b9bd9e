package org.bidui.roll;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/** {@code config/vocabulary.yml}, as it is written. */
record VocabularyDefinition(
        @NotEmpty List<String> yes,
        @NotEmpty List<String> no,
        @NotEmpty List<String> male,
        @NotEmpty List<String> female,
        @NotEmpty List<String> empty,
        @NotEmpty List<String> subtotals,
        @NotEmpty List<String> footers) {}
