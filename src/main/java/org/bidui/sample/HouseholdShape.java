package org.bidui.sample;

import java.util.ArrayList;
import java.util.List;

/** Who lives together, from {@code shapes.txt}. The first place is the head's. */
record HouseholdShape(int youngestHead, int oldestHead, List<Seat> seats) {

    /** One member: how much older than the head, and how often there is one. */
    record Seat(String relation, char sex, int youngest, int oldest, int percent) {}

    /** The shapes, each as often as it weighs. */
    static List<HouseholdShape> listWeighted() {
        List<HouseholdShape> shapes = new ArrayList<>();
        for (String line : Texts.lines("shapes.txt")) {
            String[] parts = line.split("\\|", -1);
            String[] ages = parts[1].split("-", 2);
            List<Seat> seats = new ArrayList<>();
            for (String member : parts[2].split(";", -1)) {
                seats.add(seat(member.split(" ", -1)));
            }
            HouseholdShape shape =
                    new HouseholdShape(Integer.parseInt(ages[0]), Integer.parseInt(ages[1]), List.copyOf(seats));
            for (int i = Integer.parseInt(parts[0]); i > 0; i--) {
                shapes.add(shape);
            }
        }
        return List.copyOf(shapes);
    }

    private static Seat seat(String[] parts) {
        char sex = parts[1].equals(Terms.MALE) ? 'M' : parts[1].equals(Terms.FEMALE) ? 'F' : '?';
        return parts.length == 2
                ? new Seat(parts[0], sex, 0, 0, 100)
                : new Seat(
                        parts[0],
                        sex,
                        Integer.parseInt(parts[2]),
                        Integer.parseInt(parts[3]),
                        Integer.parseInt(parts[4]));
    }
}
