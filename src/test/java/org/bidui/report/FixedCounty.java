package org.bidui.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.bidui.check.Check;
import org.bidui.check.CheckRunner;
import org.bidui.check.Job;
import org.bidui.definition.DefinitionReader;
import org.bidui.definition.Mistakes;
import org.bidui.dossier.DossierBuilder;
import org.bidui.dossier.Dossiers;
import org.bidui.ledger.CaseRef;
import org.bidui.ledger.CaseState;
import org.bidui.person.IdNumber;
import org.bidui.report.CoverageReport.Term;
import org.bidui.roll.DateSpan;
import org.bidui.roll.Origin;
import org.bidui.roll.Remark;
import org.bidui.roll.Roll;
import org.bidui.roll.RollReader;
import org.bidui.roll.Rolls;
import org.bidui.roll.Row;
import org.bidui.roll.RowSink;
import org.bidui.roll.SheetAccount;
import org.bidui.roll.SheetRef;

/** A county in memory: a registry, an allowance list, extreme poverty and deaths, the same in every run, and the job that compares them. */
final class FixedCounty {
    static final YearMonth PERIOD = YearMonth.of(2020, 3);
    private static final String[] TOWNSHIPS = {"孙疃镇", "百善镇", "临涣镇", "铁佛镇", "刘桥镇"};
    private static final String[] VILLAGES = {"杨柳村", "大庙村", "陈集村"};
    private static final String[] SURNAMES = {"张", "王", "李", "赵", "欧阳", "周"};
    private static final String[] GIVEN = {"建国", "秀英", "伟", "桂兰", "德明", "小梅", "志强"};
    private static final String[] RELATIONS = {"户主", "配偶", "之子", "之女", "之母"};

    private final Rolls rolls;
    private final Map<Roll, List<Row>> rows = new LinkedHashMap<>();
    private final Map<String, AtomicInteger> lines = new HashMap<>();
    private int serial;

    private FixedCounty() {
        rolls = new RollReader(new DefinitionReader(Path.of("")), Path.of("config"))
                .read(new Mistakes())
                .orElseThrow();
        List.of("registry", "allowance", "extreme_poverty", "deaths")
                .forEach(id -> rows.put(roll(id), new ArrayList<>()));
    }

    /** @param households how many the registry has; the first of them come out in every way that there is */
    static JobReport report(int households) {
        FixedCounty county = new FixedCounty();
        for (int household = 0; household < households; household++) {
            county.household(household);
        }
        return county.report();
    }

    private Roll roll(String id) {
        return rolls.get(id);
    }

    private void household(int number) {
        String township = TOWNSHIPS[number % TOWNSHIPS.length];
        String village = VILLAGES[number / TOWNSHIPS.length % VILLAGES.length];
        boolean insured = number % 3 == 0;
        for (int member = 0; member < 2 + number % 3; member++) {
            String name = SURNAMES[number % SURNAMES.length] + GIVEN[(number + member) % GIVEN.length];
            String key = IdNumber.compose(340621, LocalDate.of(1948 + 17 * member, 1 + number % 12, 5), serial++ % 1000)
                    .keyText();
            String written = number % 7 == 1 && member == 0 ? "'" + key.toLowerCase(java.util.Locale.ROOT) + " " : key;
            IdNumber id = number % 11 == 2 && member == 1
                    ? IdNumber.readNumeric("340621196501051000")
                    : IdNumber.read(number % 7 == 1 && member == 0 ? "\u3000" + written : written);
            Map<String, Object> values = new HashMap<>(Map.of(
                    "township",
                    township,
                    "village",
                    village,
                    "household_no",
                    "3406210%05d".formatted(number),
                    "name",
                    name,
                    "id_number",
                    id,
                    "relation",
                    RELATIONS[member],
                    "poverty_status",
                    number % 2 == 0 ? "未脱贫" : "已脱贫",
                    "cause",
                    "因病"));
            values.put("household_type", number % 5 == 0 ? "低保贫困户" : "一般贫困户");
            values.put("income_per_capita", new BigDecimal(3000 + 13 * number));
            add("registry", "建档立卡3月.xlsx", "Sheet1", values);
            if ((insured && member == 0) || number % 6 == 0) {
                add(
                        "allowance",
                        "低保3月.xls",
                        township,
                        Map.of(
                                "township",
                                township,
                                "village",
                                village,
                                "allowance_no",
                                "DB%06d".formatted(number),
                                "name",
                                name,
                                "id_number",
                                IdNumber.read(key),
                                "relation",
                                RELATIONS[member],
                                "recipients",
                                BigDecimal.valueOf(2)));
            }
            if (number % 12 == 6 && member == 0) {
                add(
                        "extreme_poverty",
                        "特困.csv",
                        "",
                        Map.of("township", township, "name", name, "id_number", IdNumber.read(key)));
            }
            if (number % 15 == 3 && member == 0) {
                add(
                        "deaths",
                        "火化2020.xls",
                        "火化",
                        Map.of(
                                "name",
                                name,
                                "id_number",
                                IdNumber.read(key),
                                "died_on",
                                DateSpan.of(LocalDate.of(2020, 1, 15))));
            }
        }
    }

    private void add(String roll, String file, String sheet, Map<String, Object> values) {
        Roll known = roll(roll);
        Object[] cells = new Object[known.fields().size()];
        values.forEach((field, value) -> known.find(field).ifPresent(f -> cells[f.index()] = value));
        int line =
                lines.computeIfAbsent(file + sheet, key -> new AtomicInteger(3)).incrementAndGet();
        rows.get(known).add(new Row(known, new Origin(new SheetRef(file, 0, sheet), line), cells));
    }

    private JobReport report() {
        List<Check> checks = new FixedChecks(rolls).list();
        Dossiers dossiers = dossiers();
        CheckRunner runner = new CheckRunner(dossiers, PERIOD);
        AtomicInteger sequence = new AtomicInteger();
        List<CheckReport> outcomes = new ArrayList<>();
        for (Check check : checks) {
            outcomes.add(
                    runner.missing(check).isEmpty()
                            ? CheckReport.Ran.of(
                                    runner.run(check),
                                    finding -> new CaseRef(
                                            "202003-DB-%05d".formatted(sequence.incrementAndGet()),
                                            sequence.get() % 4 == 0 ? CaseState.CONTINUING : CaseState.NEW),
                                    Map.of("孙疃镇", 2L))
                            : new CheckReport.NotRun(check, "缺少名册：义务教育学籍"));
        }
        List<KeylessPerson> keyless = rows.keySet().stream()
                .flatMap(roll -> dossiers.keyless(roll).stream())
                .map(row -> KeylessPerson.of(row, dossiers.division(row)))
                .toList();
        return new JobReport(
                new RunFacts(PERIOD, "濉溪县", LocalDateTime.of(2020, 4, 2, 9, 30), "张经办", RoundingMode.HALF_UP),
                new Job("allowance", "低保兜底衔接比对", "DB", "县民政局", "", checks),
                outcomes,
                accounts(),
                rolls.list().stream().collect(java.util.stream.Collectors.toMap(Roll::id, Roll::title)),
                List.of(new SkippedFile("~$低保3月.xls", "临时文件"), new SkippedFile("通知.docx", "不是表格")),
                keyless,
                new Coverages(dossiers, roll("registry"), roll("allowance"), roll("extreme_poverty"))
                        .count(Map.of(Term.BOTH, "on-both-rolls")),
                List.of("特困供养沿用 2020-02 数据。"));
    }

    private Dossiers dossiers() {
        List<Roll> subjects = List.of(roll("registry"), roll("allowance"));
        DossierBuilder builder = new DossierBuilder(PERIOD, subjects);
        for (Roll roll : subjects) {
            RowSink sink = builder.subjects(roll);
            rows.get(roll).forEach(sink::accept);
        }
        builder.seal();
        rows.forEach((roll, list) -> {
            if (!subjects.contains(roll)) {
                RowSink sink = builder.passing(roll);
                list.forEach(sink::accept);
            }
        });
        return builder.build();
    }

    private List<SheetAccount> accounts() {
        List<SheetAccount> accounts = new ArrayList<>();
        rows.forEach((roll, list) -> list.stream()
                .map(row -> row.origin().sheet())
                .distinct()
                .forEach(sheet -> {
                    long count = list.stream()
                            .filter(row -> row.origin().sheet().equals(sheet))
                            .count();
                    List<Remark> remarks = List.of(
                            new Remark(12, "身份证号", "340621…12", "校验位错误", false),
                            new Remark(40, null, "合计行", "既无姓名也无号码", true));
                    accounts.add(new SheetAccount(
                            sheet,
                            "ab".repeat(32),
                            roll.id(),
                            sheet.sheet().isEmpty() ? "GB18030" : "",
                            3,
                            List.of("姓名"),
                            count + 4,
                            count,
                            1,
                            3,
                            count,
                            remarks,
                            0));
                }));
        accounts.add(new SheetAccount(
                new SheetRef("车辆.xlsx", 0, "Sheet1"),
                "cd".repeat(32),
                null,
                "",
                2,
                List.of("车牌号", "车主", "品牌型号"),
                0,
                0,
                0,
                0,
                0,
                List.of(),
                0));
        accounts.add(new SheetAccount(
                new SheetRef("医保.csv", 0, ""),
                "ef".repeat(32),
                "medical_insurance",
                "UTF-8",
                1,
                List.of("姓名"),
                0,
                0,
                0,
                0,
                0,
                List.of(),
                0));
        return accounts;
    }
}
