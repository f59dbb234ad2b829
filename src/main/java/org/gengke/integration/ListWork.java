package org.gengke.integration;

import java.util.List;

/**
 * The work on one list: its parts (rows, or orders of several rows) in the order in which they are gone through, each under
 * a number that grows and that says how many rows are done with it.
 */
interface ListWork {

    /**
     * Takes in or, in a check, foresees the next parts, in transactions of its own that move the progress too.
     *
     * @param from the number of the last part before
     * @param limit how many parts at most
     * @return the number of the last one; {@code from} when there were none
     */
    int work(int from, int limit);

    /** The numbers of the next parts. */
    List<Integer> parts(int from, int limit);

    /** This part cannot be taken in. */
    void refuse(int part);
}
