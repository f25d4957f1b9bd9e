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
        for (Violation violation : Alternatives.settle(
                errors.stream().map(error -> Violation.of(error, places)).toList())) {
            mistakes.add(violation.position(tree), sentences.say(violation, tree));
        }
    }
}
