package org.bidui.wording;

import java.text.Format;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * The sentences one package says to users, from the UTF-8 bundle {@code wording.properties} beside its classes.
 *
 * <p>The sentences are the same whatever the locale of the machine. Immutable and safe to share.
 */
public final class Wording {
    private static final String BUNDLE = "wording";

    private final ResourceBundle bundle;

    private Wording(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /**
     * The sentences of the package of {@code anchor}.
     *
     * @throws IllegalStateException if the package has no bundle
     */
    public static Wording of(Class<?> anchor) {
        String name = anchor.getPackageName() + "." + BUNDLE;
        try {
            return new Wording(ResourceBundle.getBundle(
                    name,
                    Locale.ROOT,
                    anchor.getClassLoader(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
        } catch (MissingResourceException e) {
            throw new IllegalStateException("no bundle " + name, e);
        }
    }

    /**
     * The sentence with {@code {0}}, {@code {1}} … replaced by the arguments.
     *
     * <p>Arguments appear as {@link String#valueOf(Object)} prints them: numbers without grouping, a {@code null} as an
     * empty text. Every sentence is a {@link MessageFormat} pattern, also one without arguments, so an apostrophe is
     * written twice.
     *
     * @throws IllegalStateException if the bundle has no such sentence or it asks for an argument that is not given
     */
    public String say(String key, @Nullable Object... args) {
        MessageFormat format = new MessageFormat(get(key), Locale.ROOT);
        Format[] placeholders = format.getFormatsByArgumentIndex();
        if (placeholders.length > args.length) {
            throw new IllegalStateException("%s in %s needs %d arguments, got %d"
                    .formatted(key, bundle.getBaseBundleName(), placeholders.length, args.length));
        }
        String[] texts = Arrays.stream(args)
                .map(arg -> arg == null ? "" : String.valueOf(arg))
                .toArray(String[]::new);
        return format.format((Object) texts);
    }

    /** Whether the bundle has a sentence {@code key}. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /**
     * The entries of a list written as {@code one|two|three}, without the blanks around them.
     *
     * <p>Lists are plain text, not patterns.
     *
     * @throws IllegalStateException if the bundle has no such list
     */
    public List<String> list(String key) {
        return Arrays.stream(get(key).split("\\|", -1)).map(String::strip).toList();
    }

    private String get(String key) {
        if (!has(key)) {
            throw new IllegalStateException("no " + key + " in bundle " + bundle.getBaseBundleName());
        }
        return bundle.getString(key);
    }
}
