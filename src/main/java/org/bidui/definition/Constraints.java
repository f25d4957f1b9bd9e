package org.bidui.definition;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bidui.wording.Wording;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Holds bound records against their constraint annotations. Safe to share. */
final class Constraints {

    private static final PropertyNamingStrategies.SnakeCaseStrategy KEYS =
            new PropertyNamingStrategies.SnakeCaseStrategy();

    private static final Pattern STANDARD =
            Pattern.compile("\\{jakarta\\.validation\\.constraints\\.(\\w+)\\.message}");
    private static final Pattern KEY = Pattern.compile("\\{([\\w.-]+)}");

    private final Wording wording;
    private final Validator validator;

    /** Without an expression language, which messages here do not need and start-up would pay for. */
    Constraints(Wording wording) {
        this.wording = wording;
        this.validator = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.SIMPLIFIED_CHINESE),
                        Locale.SIMPLIFIED_CHINESE,
                        context -> Locale.SIMPLIFIED_CHINESE,
                        false))
                .buildValidatorFactory()
                .getValidator();
    }

    <T> void check(T value, Node tree, Mistakes mistakes) {
        for (ConstraintViolation<T> violation : validator.validate(value)) {
            mistakes.add(tree.at(pointer(violation.getPropertyPath())).position(), sentence(violation));
        }
    }

    /**
     * Standard constraints speak from this package's bundle; {@code message = "{key}"} from the bundle of the record that
     * has the constraint; anything else as Hibernate Validator would.
     */
    private String sentence(ConstraintViolation<?> violation) {
        Matcher standard = STANDARD.matcher(violation.getMessageTemplate());
        if (standard.matches()) {
            Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
            List<Object> arguments = arguments(attributes);
            String key = "constraint." + standard.group(1) + (attributes.containsKey("max") ? bounds(attributes) : "");
            return wording.has(key) ? wording.say(key, arguments.toArray()) : violation.getMessage();
        }
        Matcher own = KEY.matcher(violation.getMessage());
        return own.matches() && violation.getLeafBean() != null
                ? Wording.of(violation.getLeafBean().getClass()).say(own.group(1))
                : violation.getMessage();
    }

    private static String bounds(Map<String, Object> attributes) {
        return (isBound(attributes, "min") ? "-min" : "") + (isBound(attributes, "max") ? "-max" : "");
    }

    private static List<Object> arguments(Map<String, Object> attributes) {
        return Stream.of("value", "min", "max")
                .filter(name -> isBound(attributes, name))
                .map(attributes::get)
                .toList();
    }

    /** Whether a limit is set; a size has values that stand for no limit. */
    private static boolean isBound(Map<String, Object> attributes, String name) {
        Object value = attributes.get(name);
        boolean isOpen = name.equals("min")
                ? Integer.valueOf(0).equals(value)
                : Integer.valueOf(Integer.MAX_VALUE).equals(value);
        return value != null && !isOpen;
    }

    private static String pointer(Path path) {
        String pointer = "";
        for (Path.Node step : path) {
            if (step.getIndex() != null) {
                pointer = Pointer.append(pointer, String.valueOf(step.getIndex()));
            } else if (step.getKey() != null) {
                pointer = Pointer.append(pointer, String.valueOf(step.getKey()));
            }
            if (step.getKind() == ElementKind.PROPERTY && step.getName() != null) {
                pointer = Pointer.append(pointer, KEYS.translate(step.getName()));
            }
        }
        return pointer;
    }
}
