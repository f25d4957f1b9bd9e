package org.bidui.definition;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Holds bound records against their constraint annotations. Safe to share. */
final class Constraints {

    private static final PropertyNamingStrategies.SnakeCaseStrategy KEYS =
            new PropertyNamingStrategies.SnakeCaseStrategy();

    private final Validator validator;

    /** Without an expression language, which messages here do not need and start-up would pay for. */
    Constraints() {
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
            mistakes.add(tree.at(pointer(violation.getPropertyPath())).position(), violation.getMessage());
        }
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
