package org.bidui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bidui.intake.table.RowCursor;
import org.bidui.intake.table.TableFile;
import org.bidui.intake.table.UnreadableFileException;

/** Changes valid files in the ways that discs, networks, programs and attackers do. */
final class Fuzz {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final String[] INFLATED = {"-1", "0", "65536", "2147483647", "4294967296", "1E999999999", "1e308"};

    private Fuzz() {}

    /** One mutation; the same for the same seed. */
    static byte[] mutate(byte[] whole, Random random) {
        byte[] mutated = whole.clone();
        int times = 1 + random.nextInt(4);
        for (int i = 0; i < times && mutated.length > 0; i++) {
            mutated = switch (random.nextInt(8)) {
                case 0 -> Arrays.copyOf(mutated, random.nextInt(mutated.length));
                case 1 -> splice(mutated, random, false);
                case 2 -> splice(mutated, random, true);
                case 3 -> inflateText(mutated, random);
                case 4 -> inflateBinary(mutated, random);
                case 5 -> fill(mutated, random);
                default -> flip(mutated, random);
            };
        }
        return mutated;
    }

    /** Reads every cell of a file; anything but rows or one sentence is an error. */
    static void readOrRefuse(Path file, String what) throws IOException {
        try (TableFile table = TableFiles.open(file)) {
            for (int sheet = 0; sheet < table.sheets().size(); sheet++) {
                try (RowCursor rows = table.open(sheet)) {
                    while (rows.next()) {
                        assertThat(rows.rowNumber()).as(what).isPositive();
                        for (int column = 0; column < rows.width(); column++) {
                            assertThat(EdgeCasesTest.isPlain(rows.cell(column)))
                                    .as(what)
                                    .isTrue();
                        }
                    }
                }
            }
        } catch (UnreadableFileException e) {
            assertThat(e.getMessage()).as(what).isNotBlank().doesNotContain("\n");
        } catch (RuntimeException | Error e) {
            throw new AssertionError(what, e);
        }
    }

    private static byte[] flip(byte[] bytes, Random random) {
        int times = 1 + random.nextInt(8);
        for (int i = 0; i < times; i++) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    private static byte[] fill(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + 1 + random.nextInt(512));
        Arrays.fill(bytes, from, to, (byte) (random.nextBoolean() ? 0 : random.nextInt(256)));
        return bytes;
    }

    /** Puts a block of the file somewhere else, over what is there or between it. */
    private static byte[] splice(byte[] bytes, Random random, boolean over) {
        int from = random.nextInt(bytes.length);
        byte[] block = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + 1 + random.nextInt(2_000)));
        int at = random.nextInt(bytes.length);
        int rest = Math.min(bytes.length, over ? at + block.length : at);
        byte[] spliced = Arrays.copyOf(bytes, at + block.length + bytes.length - rest);
        System.arraycopy(block, 0, spliced, at, block.length);
        System.arraycopy(bytes, rest, spliced, at + block.length, bytes.length - rest);
        return spliced;
    }

    private static byte[] inflateText(byte[] bytes, Random random) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        Matcher number = NUMBER.matcher(text);
        if (!number.find(random.nextInt(bytes.length))) {
            return bytes;
        }
        String other = INFLATED[random.nextInt(INFLATED.length)];
        return (text.substring(0, number.start()) + other + text.substring(number.end()))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] inflateBinary(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, random.nextBoolean() ? 2 : 4);
        Arrays.fill(bytes, at, at + length, (byte) (random.nextBoolean() ? 0xFF : 0x7F));
        return bytes;
    }
}
