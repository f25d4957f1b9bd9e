package org.bidui.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MutationTest {

    private static final String VALID = """
            # 注
            title: "低保"
            severity: red
            since: 2020-03
            limit: 3
            version: 1
            show: [a, 'b']
            fields:
              name: {type: text, aliases: [姓名, 名字]}
              born:
                type: date
            where: [&x 未脱贫, *x]
            expect:
              present_in:
                - allowance
                - {roll: y, optional: true}
              members: any
            """;
    private static final String INSERTED = "\t\n :-[]{}&*!|>'\"%@`#,?~0eE.\u0000\uFEFF\u2028低";

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void mutatedFilesAreReadOrHaveMistakes(long seed) {
        Random random = new Random(seed);
        Desk desk = new Desk(home);
        Path schema = desk.write("s.json", SchemaTest.SCHEMA);
        assertThat(desk.reader.tree(desk.write("a.yml", VALID), schema, desk.mistakes))
                .isPresent();
        int refused = 0;
        for (int i = 0; i < 400; i++) {
            byte[] mutated = mutate(VALID.getBytes(StandardCharsets.UTF_8), random);
            Mistakes mistakes = new Mistakes();
            Optional<Node> tree = desk.reader.tree(desk.write("a.yml", mutated), schema, mistakes);
            assertThat(tree.isPresent())
                    .as("seed %d, mutation %d:%n%s", seed, i, new String(mutated, StandardCharsets.UTF_8))
                    .isEqualTo(mistakes.isEmpty());
            refused += tree.isPresent() ? 0 : 1;
        }
        assertThat(refused).as("seed %d", seed).isBetween(100, 399);
    }

    private static byte[] mutate(byte[] bytes, Random random) {
        byte[] mutated = bytes;
        for (int times = random.nextInt(3); times >= 0; times--) {
            int at = random.nextInt(mutated.length);
            int end = Math.min(mutated.length, at + random.nextInt(6));
            byte[] inserted = random.nextBoolean()
                    ? new byte[0]
                    : INSERTED.substring(random.nextInt(INSERTED.length() - 1))
                            .substring(0, 1)
                            .getBytes(StandardCharsets.UTF_8);
            byte[] next = Arrays.copyOf(mutated, at + inserted.length + mutated.length - end);
            System.arraycopy(inserted, 0, next, at, inserted.length);
            System.arraycopy(mutated, end, next, at + inserted.length, mutated.length - end);
            mutated = next;
        }
        return mutated;
    }
}
