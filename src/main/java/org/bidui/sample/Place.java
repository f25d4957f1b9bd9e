package org.bidui.sample;

import java.util.ArrayList;
import java.util.List;

/** A village and its township. */
record Place(String township, String village) {

    /** The county's villages, township by township. */
    static List<Place> listAll() {
        List<Place> places = new ArrayList<>();
        for (String line : Texts.lines("places.txt")) {
            String[] parts = line.split("\\|", -1);
            for (String village : parts[1].split(",", -1)) {
                places.add(new Place(parts[0], village));
            }
        }
        return List.copyOf(places);
    }
}
