package org.bidui.sample;

import java.util.List;
import java.util.Set;
import org.bidui.wording.Wording;

/** The values of the rolls that decide something, as departments word them. */
final class Terms {
    static final Wording WORDING = Wording.of(Terms.class);

    static final String MALE = WORDING.say("sex.male");
    static final String FEMALE = WORDING.say("sex.female");
    static final String HEAD = WORDING.say("relation.head");
    static final String CHILD = WORDING.say("relation.child");
    static final String OTHER = WORDING.say("relation.other");
    static final String HEALTHY = WORDING.say("health.healthy");
    static final String DISABLED = WORDING.say("health.disabled");
    static final Set<String> WITH_LABOUR = set("labour.with");
    static final Set<String> WITHOUT_LABOUR = set("labour.without");
    static final Set<String> POOR = set("status.poor");
    static final String WITHOUT_POLICY = WORDING.say("class.without-policy");
    static final String ALLOWANCE_TYPE = WORDING.say("type.allowance");
    static final String EXTREME_TYPE = WORDING.say("type.extreme-poverty");
    static final String GENERAL_TYPE = WORDING.say("type.general");
    static final Set<String> MIDDLE_SCHOOL_OR_ABOVE = set("education.middle-or-above");
    static final String PRIMARY = WORDING.say("stage.primary");
    static final String MIDDLE = WORDING.say("stage.middle");
    static final String HIGH = WORDING.say("stage.high");
    static final String VOCATIONAL = WORDING.say("stage.vocational");
    static final String ENROLLED = WORDING.say("student.enrolled");
    static final List<String> LEFT_SCHOOL = WORDING.list("student.left");
    static final List<String> STILL_COUNTED = WORDING.list("student.counted");
    static final String NOT_AT_SCHOOL = WORDING.say("school.none");
    static final String INSURED = WORDING.say("insurance.active");
    static final List<String> UNINSURED = WORDING.list("insurance.ended");

    private Terms() {}

    private static Set<String> set(String key) {
        return Set.copyOf(WORDING.list(key));
    }
}
