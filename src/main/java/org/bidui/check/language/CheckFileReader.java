package org.bidui.check.language;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bidui.check.Check;
import org.bidui.check.Condition;
import org.bidui.check.Expectation;
import org.bidui.check.Severity;
import org.bidui.check.Unit;
import org.bidui.definition.DefinitionReader;
import org.bidui.definition.Mistakes;
import org.bidui.definition.Node;
import org.bidui.definition.Position;
import org.bidui.roll.Roll;

/** Reads the file of one check. */
final class CheckFileReader {
    private final DefinitionReader reader;
    private final Path schema;
    private final Authoring authoring;
    private final Mistakes mistakes;
    private final ConditionReader conditions;
    private final ExpectationReader expectations;
    private final CaseReader cases;

    CheckFileReader(DefinitionReader reader, Path schema, Authoring authoring, Mistakes mistakes) {
        this.reader = reader;
        this.schema = schema;
        this.authoring = authoring;
        this.mistakes = mistakes;
        this.conditions = new ConditionReader(authoring);
        this.expectations = new ExpectationReader(authoring, conditions);
        this.cases = new CaseReader(authoring);
    }

    /**
     * A check that was read.
     *
     * @param title where its title stands
     */
    record CheckFile(Check check, List<CheckCase> cases, Position title) {}

    /** The check, as right as its author made it; empty when nothing can be made of the file. */
    Optional<CheckFile> read(Path file, String id) {
        return reader.tree(file, schema, mistakes)
                .flatMap(tree -> authoring
                        .findRoll(tree.get("about"))
                        .filter(roll -> hasPeople(roll, tree))
                        .map(roll -> check(tree, id, roll)));
    }

    private boolean hasPeople(Roll roll, Node tree) {
        if (roll.idField() == null) {
            authoring.wrong(tree.get("about").position(), "roll.no-people", roll.id());
        }
        return roll.idField() != null;
    }

    private CheckFile check(Node tree, String id, Roll about) {
        Unit unit = Unit.valueOf(upper(tree.get("unit")));
        Scope scope = Scope.ofSubject(about, unit);
        List<Condition> where =
                tree.find("where").map(map -> conditions.read(map, scope)).orElse(List.of());
        Expectation expect = expectations.read(tree.get("expect"), scope);
        Check check = new Check(
                id,
                tree.get("title").text(),
                Severity.valueOf(upper(tree.get("severity"))),
                tree.get("basis").text(),
                about,
                unit,
                where,
                expect,
                tree.get("advice").text(),
                show(tree, about));
        return new CheckFile(
                check, cases.read(tree.get("cases"), check), tree.get("title").position());
    }

    private List<String> show(Node tree, Roll about) {
        List<Node> fields = tree.find("show").map(Node::items).orElse(List.of());
        for (Node field : fields) {
            authoring
                    .findField(about, field.text(), field.position())
                    .filter(meaning -> meaning.field() == null)
                    .ifPresent(derived -> authoring.wrong(field.position(), "field.derived", derived.name()));
        }
        return fields.stream().map(Node::text).toList();
    }

    private static String upper(Node word) {
        return word.text().toUpperCase(Locale.ROOT);
    }
}
