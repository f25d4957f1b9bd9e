package org.bidui.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bidui.check.Expectation.Coverage;
import org.bidui.dossier.Member;
import org.bidui.roll.Row;
import org.jspecify.annotations.Nullable;

/** Decides whether subjects are in the union of sources, or in none of them. */
final class Presence {
    private final List<SourceRows> sources;

    Presence(List<SourceRows> sources) {
        this.sources = List.copyOf(sources);
    }

    /**
     * A row that names the household by its number serves for any member; where all are asked for, each must be mentioned.
     *
     * @param members how many members of a household must be in the union; null for persons
     */
    Decision required(@Nullable Coverage members) {
        return candidate -> {
            if (!candidate.keyed()) {
                return Verdict.NO_KEY;
            }
            return candidate.subject().unit() == Unit.HOUSEHOLD
                    ? requiredOfHousehold(candidate, members == null ? Coverage.ANY : members)
                    : requiredOfOne(candidate);
        };
    }

    Decision forbidden() {
        return candidate -> {
            if (!candidate.keyed()) {
                return Verdict.NO_KEY;
            }
            return candidate.subject().unit() == Unit.HOUSEHOLD
                    ? forbiddenToHousehold(candidate)
                    : forbiddenToOne(candidate);
        };
    }

    private Verdict requiredOfOne(Candidate candidate) {
        Unit unit = candidate.subject().unit();
        for (Asked asked : candidate.judged()) {
            if (sources.stream().anyMatch(source -> source.mention(unit, asked))) {
                return Verdict.SATISFIED;
            }
        }
        return new Verdict.Violated(candidate.subject().rows(), List.of(), false);
    }

    private Verdict requiredOfHousehold(Candidate candidate, Coverage coverage) {
        Asked asked = candidate.judged().get(0);
        if (coverage == Coverage.ANY && sources.stream().anyMatch(source -> source.name(asked))) {
            return Verdict.SATISFIED;
        }
        List<Row> missing = new ArrayList<>();
        List<Member> present = new ArrayList<>();
        for (Member member : asked.household().members()) {
            if (member.keyed() && mention(member.key(), asked)) {
                present.add(member);
                if (coverage == Coverage.ANY) {
                    return Verdict.SATISFIED;
                }
            } else if (member.keyed()) {
                missing.addAll(member.rows());
            }
        }
        if (missing.isEmpty() || (coverage == Coverage.ALL_IF_ANY && present.isEmpty())) {
            return Verdict.SATISFIED;
        }
        Set<Row> evidence = new LinkedHashSet<>();
        present.forEach(member -> collect(member.key(), asked, evidence));
        return new Verdict.Violated(missing, List.copyOf(evidence), candidate.partlyKeyless());
    }

    private Verdict forbiddenToOne(Candidate candidate) {
        Unit unit = candidate.subject().unit();
        Set<Row> offending = new LinkedHashSet<>();
        for (Asked asked : candidate.judged()) {
            sources.forEach(source -> source.collect(unit, asked, offending));
        }
        return offending.isEmpty()
                ? Verdict.SATISFIED
                : new Verdict.Violated(candidate.subject().rows(), List.copyOf(offending), false);
    }

    private Verdict forbiddenToHousehold(Candidate candidate) {
        Asked asked = candidate.judged().get(0);
        List<Row> concerned = new ArrayList<>();
        Set<Row> offending = new LinkedHashSet<>();
        for (Member member : asked.household().members()) {
            if (member.keyed() && mention(member.key(), asked)) {
                concerned.addAll(member.rows());
                collect(member.key(), asked, offending);
            }
        }
        sources.forEach(source -> source.collectNaming(asked, offending));
        if (concerned.isEmpty() && !offending.isEmpty()) {
            concerned.add(asked.row());
        }
        return offending.isEmpty()
                ? Verdict.SATISFIED
                : new Verdict.Violated(concerned, List.copyOf(offending), candidate.partlyKeyless());
    }

    private boolean mention(long key, Asked asked) {
        for (SourceRows source : sources) {
            if (source.mention(key, asked)) {
                return true;
            }
        }
        return false;
    }

    private void collect(long key, Asked asked, Collection<Row> found) {
        sources.forEach(source -> source.collect(key, asked, found));
    }
}
