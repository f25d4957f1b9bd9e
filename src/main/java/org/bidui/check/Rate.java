package org.bidui.check;

/** A share that is printed with both its numbers. */
public record Rate(long covered, long all) {
    /** Nothing counted yet. */
    public static final Rate ZERO = new Rate(0, 0);

    public Rate plus(Rate other) {
        return new Rate(covered + other.covered, all + other.all);
    }
}
