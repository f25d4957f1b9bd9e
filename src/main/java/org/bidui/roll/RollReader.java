package org.bidui.roll;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bidui.definition.Definition;
import org.bidui.definition.DefinitionReader;
import org.bidui.definition.Mistakes;
import org.bidui.person.ChineseText;
import org.bidui.roll.RollDefinition.FieldDefinition;
import org.bidui.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Reads {@code config/rolls/*.yml} with the common fields and the vocabulary beside that folder. */
public final class RollReader {
    private static final Wording WORDING = Wording.of(RollReader.class);
    private static final String ENDING = ".yml";

    private final DefinitionReader reader;
    private final Path config;

    /** @param config the folder {@code config/}, which has {@code rolls/}, {@code fields.yml}, {@code vocabulary.yml} and {@code schemas/} */
    public RollReader(DefinitionReader reader, Path config) {
        this.reader = reader;
        this.config = config;
    }

    /** All rolls; empty when a file is missing or wrong, and then {@code mistakes} says what, file by file. */
    public Optional<Rolls> read(Mistakes mistakes) {
        Optional<VocabularyDefinition> words = reader.read(
                        config.resolve("vocabulary.yml"), schema("vocabulary"), VocabularyDefinition.class, mistakes)
                .map(Definition::value);
        Optional<SharedFields> common = reader.read(
                        config.resolve("fields.yml"), schema("fields"), SharedFields.class, mistakes)
                .map(Definition::value);
        if (words.isEmpty() || common.isEmpty()) {
            return Optional.empty();
        }
        Vocabulary vocabulary = new Vocabulary(words.get());
        List<Roll> rolls = new ArrayList<>();
        for (Path file : listFiles()) {
            reader.read(file, schema("roll"), RollDefinition.class, mistakes)
                    .flatMap(definition ->
                            new RollCompiler(definition, common.get(), vocabulary, mistakes).compile(id(file)))
                    .ifPresent(rolls::add);
        }
        return mistakes.isEmpty() ? Optional.of(new Rolls(rolls, vocabulary)) : Optional.empty();
    }

    private Path schema(String name) {
        return config.resolve("schemas").resolve(name + ".schema.json");
    }

    private static String id(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }

    private List<Path> listFiles() {
        try (Stream<Path> files = Files.list(config.resolve("rolls"))) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code config/fields.yml}: what fields of that name are in every roll, unless the roll says otherwise. */
    record SharedFields(Map<String, FieldDefinition> fields) {}

    /** One definition into a roll, or mistakes. */
    private static final class RollCompiler {
        private final Definition<RollDefinition> definition;
        private final SharedFields common;
        private final Vocabulary vocabulary;
        private final Mistakes mistakes;
        private boolean wrong;

        RollCompiler(
                Definition<RollDefinition> definition, SharedFields common, Vocabulary vocabulary, Mistakes mistakes) {
            this.definition = definition;
            this.common = common;
            this.vocabulary = vocabulary;
            this.mistakes = mistakes;
        }

        Optional<Roll> compile(String id) {
            List<Field> fields = new ArrayList<>();
            OwnHeaders ownHeaders = new OwnHeaders(definition.value(), common.fields());
            definition.value().fields().forEach((name, own) -> {
                FieldDefinition shared = common.fields().get(name);
                List<String> headers =
                        ownHeaders.of(name, own, merge(own, shared).household());
                FieldDefinition whole = merge(own.withHeaders(headers), shared);
                if (whole.title() == null || whole.type() == null) {
                    wrong("/fields/" + name, "field.incomplete", name);
                } else {
                    fields.add(new Field(
                            name,
                            fields.size(),
                            whole.title(),
                            whole.type(),
                            whole,
                            headers,
                            ValueReader.of(whole.type(), whole, vocabulary)));
                }
            });
            checkReferences();
            checkCodes(fields);
            checkHeaders(fields);
            return wrong ? Optional.empty() : Optional.of(new Roll(id, definition.value(), fields));
        }

        private static FieldDefinition merge(FieldDefinition own, @Nullable FieldDefinition common) {
            if (common == null) {
                return own;
            }
            Set<String> headers = new LinkedHashSet<>(own.headers());
            headers.addAll(common.headers());
            Map<String, List<String>> codes = new LinkedHashMap<>(own.codes().isEmpty() ? common.codes() : own.codes());
            return new FieldDefinition(
                    own.title() == null ? common.title() : own.title(),
                    own.type() == null ? common.type() : own.type(),
                    List.copyOf(headers),
                    own.required() == Requirement.NONE ? common.required() : own.required(),
                    own.household() || common.household(),
                    codes,
                    own.open() || common.open(),
                    own.min() == null ? common.min() : own.min(),
                    own.max() == null ? common.max() : own.max(),
                    own.otherwise());
        }

        private void checkReferences() {
            RollDefinition roll = definition.value();
            referenceAll("/recognise/by/", roll.recognise().by(), Function.identity());
            if (roll.household() != null) {
                reference("/household/key", roll.household().key());
                reference("/household/head_name", roll.household().headName());
                reference("/household/head_id_number", roll.household().headIdNumber());
                reference("/household/head_relation", roll.household().headRelation() == null ? null : Roll.RELATION);
            }
            if (roll.inForce() != null) {
                dateReference("/in_force/from", roll.inForce().from());
                dateReference("/in_force/to", roll.inForce().to());
            }
            if (roll.members() != null) {
                reference("/members/recipient", roll.members().recipient());
                reference("/members/listed", roll.members().listed());
                roll.members().fields().keySet().forEach(field -> reference("/members/fields/" + field, field));
            }
            roll.fields().forEach((name, field) -> {
                String pointer = "/fields/" + name + "/otherwise/";
                referenceAll(pointer, field.otherwise(), RollDefinition.Otherwise::field);
                for (int i = 0; i < field.otherwise().size(); i++) {
                    String when = pointer + i + "/when/";
                    field.otherwise().get(i).when().keySet().forEach(asked -> reference(when + asked, asked));
                }
            });
        }

        private <T> void referenceAll(String pointer, List<T> list, Function<T, String> field) {
            for (int i = 0; i < list.size(); i++) {
                reference(pointer + i, field.apply(list.get(i)));
            }
        }

        private void dateReference(String pointer, @Nullable String field) {
            reference(pointer, field);
            FieldDefinition named =
                    field == null ? null : definition.value().fields().get(field);
            if (named != null && merge(named, common.fields().get(field)).type() != FieldType.DATE) {
                wrong(pointer, "field.not-a-date", field);
            }
        }

        private void reference(String pointer, @Nullable String field) {
            if (field != null && !definition.value().fields().containsKey(field)) {
                wrong(pointer, "field.unknown", field);
            }
        }

        private void checkCodes(List<Field> fields) {
            definition.value().fields().forEach((name, field) -> {
                for (String wording : ValueReader.listAmbiguousCodes(field.codes())) {
                    wrong("/fields/" + name + "/codes", "codes.ambiguous", wording);
                }
            });
            for (Field field : fields) {
                if ((field.type() == FieldType.CODE) == field.codes().isEmpty()) {
                    wrong("/fields/" + field.name(), "codes.misplaced", field.name());
                }
            }
        }

        private void checkHeaders(List<Field> fields) {
            Map<String, Field> seen = new HashMap<>();
            for (Field field : fields) {
                for (String header : field.headers()) {
                    Field before = seen.putIfAbsent(ChineseText.plain(header), field);
                    if (before != null && before != field) {
                        wrong("/fields/" + field.name(), "header.twice", header, before.name(), field.name());
                    }
                }
            }
        }

        private void wrong(String pointer, String key, @Nullable Object... details) {
            wrong = true;
            mistakes.add(definition.position(pointer), WORDING.say(key, details));
        }
    }
}
