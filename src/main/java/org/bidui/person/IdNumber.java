package org.bidui.person;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The number by which a person is known in every roll: what a cell had, and what could be read from it.
 *
 * <p>A resident ID number (GB 11643-1999) has six digits of region, eight of birth date, three of sequence (odd for
 * males) and a check character. A number that can be matched is {@linkplain #usable() usable}: it has a
 * {@linkplain #key() key} and perhaps {@linkplain #notes() notes} on what is odd about it. Any other has no key, is
 * never matched, and says {@linkplain #fault() why}.
 *
 * <p>A key is also a {@code long} of its own, so that millions of rows need no objects: the first seventeen digits as a
 * number, times 11, plus the check character's value (0 to 10, {@code X} being 10). Keys order as their texts do. 0 is
 * no key.
 *
 * <p>Immutable. Two are equal when the file's text and the reading are.
 */
public final class IdNumber {
    private static final IdNumber ABSENT = faulty("", IdFault.EMPTY, "");

    private final String text;
    private final long key;
    private final boolean fifteenDigits;
    private final @Nullable DisabilityCertificate certificate;
    private final @Nullable IdFault fault;
    private final String leadingFifteen;

    private IdNumber(
            String text,
            long key,
            boolean fifteenDigits,
            @Nullable DisabilityCertificate certificate,
            @Nullable IdFault fault,
            String leadingFifteen) {
        this.text = text;
        this.key = key;
        this.fifteenDigits = fifteenDigits;
        this.certificate = certificate;
        this.fault = fault;
        this.leadingFifteen = leadingFifteen;
    }

    static IdNumber of(String text, long key) {
        return new IdNumber(text, key, false, null, null, "");
    }

    static IdNumber expanded(String text, long key) {
        return new IdNumber(text, key, true, null, null, "");
    }

    static IdNumber certified(String text, long key, DisabilityCertificate certificate) {
        return new IdNumber(text, key, false, certificate, null, "");
    }

    static IdNumber faulty(String text, IdFault fault, String leadingFifteen) {
        return new IdNumber(text, IdKey.NONE, false, null, fault, leadingFifteen);
    }

    /** Reads the text of a cell that holds text; {@code null} and blank are {@link #absent()} but for the text. */
    public static IdNumber read(@Nullable String cellText) {
        return cellText == null ? ABSENT : IdNumberReader.read(cellText);
    }

    /**
     * Reads a cell that holds a number.
     *
     * @param digits the number in plain decimal, without exponent; above fifteen digits its precision is lost, however
     *     many digits are given
     */
    public static IdNumber readNumeric(String digits) {
        return IdNumberReader.readNumeric(digits);
    }

    /** Reads a school roll's student number (学籍号) where the ID column is empty: {@code G} and an ID number. */
    public static IdNumber readStudentNumber(String studentNumber) {
        return IdNumberReader.readStudentNumber(studentNumber);
    }

    /** The number of someone whose roll has none. */
    public static IdNumber absent() {
        return ABSENT;
    }

    /**
     * A number with its check character computed, for generators and tests.
     *
     * @param region6 the region code, six digits
     * @param birth from 1850 to 2100
     * @param sequence 0 to 999, odd for males
     * @throws IllegalArgumentException if one of them is out of its range
     */
    public static IdNumber compose(int region6, LocalDate birth, int sequence) {
        long key = IdKey.compose(region6, birth, sequence);
        return of(IdKey.text(key), key);
    }

    /**
     * The key of a flawless number in plain characters, without making an object: eighteen of {@code 0–9Xx}, right
     * check character, possible date, known province, no placeholder. 0 for anything else, which is then for
     * {@link #read} to judge.
     */
    public static long keyOf(CharSequence text) {
        long key = IdNumberReader.plainKey(text);
        return key > IdKey.NONE
                        && IdKey.rightCheck(key)
                        && BirthDate.possible(IdKey.birth(key))
                        && ProvinceCodes.has(IdKey.province(key))
                        && !Placeholders.has(text)
                ? key
                : IdKey.NONE;
    }

    /** Whether there is a key. */
    public boolean usable() {
        return key != IdKey.NONE;
    }

    /** The packed key; 0 when there is none. */
    public long key() {
        return key;
    }

    /**
     * The key's eighteen characters.
     *
     * @throws IllegalStateException if there is no key
     */
    public String keyText() {
        if (!usable()) {
            throw new IllegalStateException("an ID number without a key: " + fault);
        }
        return IdKey.text(key);
    }

    /**
     * A packed key's eighteen characters.
     *
     * @throws IllegalArgumentException if it is no key
     */
    public static String keyText(long key) {
        return IdKey.text(key);
    }

    /** The file's text, on one line and without invisible characters; everything else as it stands there. */
    public String text() {
        return text;
    }

    /** What is odd about a usable number; empty for any other. */
    public Set<IdNote> notes() {
        Set<IdNote> notes = EnumSet.noneOf(IdNote.class);
        if (usable()) {
            note(notes, IdNote.CHECK_CHARACTER, !IdKey.rightCheck(key));
            note(notes, IdNote.REGION, !ProvinceCodes.has(IdKey.province(key)));
            note(notes, IdNote.BIRTH_DATE, !BirthDate.possible(IdKey.birth(key)));
            note(notes, IdNote.FIFTEEN_DIGITS, fifteenDigits);
        }
        return Collections.unmodifiableSet(notes);
    }

    private static void note(Set<IdNote> notes, IdNote note, boolean holds) {
        if (holds) {
            notes.add(note);
        }
    }

    /** Why there is no key; {@code null} when there is one. */
    public @Nullable IdFault fault() {
        return fault;
    }

    /** {@code null} without a key or when the key's date is impossible. */
    public @Nullable LocalDate birthDate() {
        return birthDate(key);
    }

    /** As {@link #birthDate()}, of a packed key; {@code null} for 0. */
    public static @Nullable LocalDate birthDate(long key) {
        return BirthDate.find(IdKey.birth(key));
    }

    /** {@code null} without a key. */
    public @Nullable Sex sex() {
        return sex(key);
    }

    /** As {@link #sex()}, of a packed key; {@code null} for 0. */
    public static @Nullable Sex sex(long key) {
        return key == IdKey.NONE ? null : IdKey.sex(key);
    }

    /**
     * Completed years on {@code day}; {@code null} without a birth date and before it. Who was born on 29 February
     * completes a year on 1 March where the year has no such day.
     */
    public @Nullable Integer ageOn(LocalDate day) {
        return ageOn(key, day);
    }

    /** As {@link #ageOn(LocalDate)}, of a packed key; {@code null} for 0. */
    public static @Nullable Integer ageOn(long key, LocalDate day) {
        return BirthDate.ageOn(day, IdKey.birth(key));
    }

    /** What the file's text adds to the key, if it is the number of a disability certificate. */
    public @Nullable DisabilityCertificate certificate() {
        return certificate;
    }

    /**
     * The fifteen digits that survived where precision was lost, for suggestions; empty for any other number and where
     * fewer survived.
     */
    public String leadingFifteen() {
        return leadingFifteen;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IdNumber that
                && key == that.key
                && fault == that.fault
                && fifteenDigits == that.fifteenDigits
                && text.equals(that.text)
                && leadingFifteen.equals(that.leadingFifteen)
                && Objects.equals(certificate, that.certificate);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(key) * 31 + text.hashCode();
    }

    /** Masked: never the full number. */
    @Override
    public String toString() {
        return usable()
                ? "IdNumber[" + Masking.brief(keyText()) + " " + notes() + "]"
                : "IdNumber[" + Masking.brief(text) + " " + fault + "]";
    }
}
