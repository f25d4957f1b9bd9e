package org.bidui.roll;

import jakarta.validation.constraints.NotEmpty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** {@code config/vocabulary.yml}, as it is written. */
record VocabularyDefinition(
        @NotEmpty List<String> yes,
        @NotEmpty List<String> no,
        @NotEmpty List<String> male,
        @NotEmpty List<String> female,
        @NotEmpty List<String> empty,
        @NotEmpty List<String> subtotals,
        @NotEmpty List<String> footers,
        @NotEmpty Map<String, BigDecimal> units,
        @NotEmpty List<String> unitLabels,
        @NotEmpty List<String> groupEndings) {}
