package org.gengke.demo.domain;

import java.util.List;
import java.util.Random;

/** Chance that falls the same way each time. */
final class Chance {

    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    /** Both ends included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean in(double probability) {
        return random.nextDouble() < probability;
    }

    /** More often small than large. */
    int skewed(int least, int most) {
        return least + (int) (Math.pow(random.nextDouble(), 1.7) * (most - least + 1));
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    char of(String choices) {
        return choices.charAt(random.nextInt(choices.length()));
    }

    <T> void shuffle(List<T> list) {
        java.util.Collections.shuffle(list, random);
    }
}
