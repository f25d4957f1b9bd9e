package org.bidui.definition;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;

/** The component types of definition records that Jackson does not know: dates, months, and {@link Node} for what is free in form. */
final class DefinitionTypes extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** The reader's attribute that holds the tree being bound. */
    static final String TREE = "tree";

    DefinitionTypes() {
        super("definition");
        addDeserializer(Node.class, new Subtree());
        addDeserializer(LocalDate.class, new Parsed<>(LocalDate.class, LocalDate::parse));
        addDeserializer(YearMonth.class, new Parsed<>(YearMonth.class, YearMonth::parse));
    }

    private static final class Subtree extends StdDeserializer<Node> {

        private static final long serialVersionUID = 1L;

        Subtree() {
            super(Node.class);
        }

        @Override
        public Node deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String pointer = parser.getParsingContext().pathAsPointer().toString();
            parser.skipChildren();
            return ((Node) context.getAttribute(TREE)).at(pointer);
        }
    }

    private static final class Parsed<T> extends FromStringDeserializer<T> {

        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> parse;

        Parsed(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        protected T _deserialize(String value, DeserializationContext context) {
            return parse.apply(value);
        }
    }
}
