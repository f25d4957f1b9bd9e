package org.bidui.person;

/**
 * What the number of a disability certificate (second generation) adds to the ID number it begins with.
 *
 * @param type 1 to 7: sight, hearing, speech, body, intellect, mind, several
 * @param level 1 (gravest) to 4
 * @param reissue what follows the level, such as {@code B1} for the first reissue; empty for a first issue
 */
public record DisabilityCertificate(int type, int level, String reissue) {
    public DisabilityCertificate {
        if (type < 1 || type > 7 || level < 1 || level > 4) {
            throw new IllegalArgumentException("disability type 1 to 7 and level 1 to 4 expected");
        }
    }
}
