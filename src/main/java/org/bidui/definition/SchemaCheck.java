package org.bidui.definition;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaException;
import java.util.List;
import org.bidui.wording.Wording;

/** Holds a tree against a schema and says what does not fit, one sentence for each cause. */
final class SchemaCheck {

    private final Wording wording;
    private final SchemaSentence sentences;

    SchemaCheck(Wording wording) {
        this.wording = wording;
        this.sentences = new SchemaSentence(wording);
    }

    void run(Node tree, Schemas.Compiled schema, Mistakes mistakes) {
        List<Error> errors;
        try {
            errors = schema.schema().validate(JsonTree.of(tree));
        } catch (SchemaException e) {
            mistakes.add(tree.position(), wording.say("schema.unusable", e.getMessage()));
            return;
        }
        SchemaPlaces places = new SchemaPlaces(schema.document());
        List<Violation> violations = Alternatives.settle(
                errors.stream().map(error -> Violation.of(error, places)).toList());
        for (Violation violation : violations) {
            if (!isMisspelt(violation, violations)) {
                mistakes.add(violation.position(tree), sentences.say(violation, tree));
            }
        }
    }

    /** Whether a missing key is there after all, as the unknown key for which it is suggested. */
    private static boolean isMisspelt(Violation missing, List<Violation> violations) {
        return missing.keyword().equals("required")
                && violations.stream()
                        .filter(other -> other.isUnknownKey() && other.pointer().equals(missing.pointer()))
                        .anyMatch(other -> Nearest.to(other.property(), other.keys())
                                .filter(missing.property()::equals)
                                .isPresent());
    }
}
