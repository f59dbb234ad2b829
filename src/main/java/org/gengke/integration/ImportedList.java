package org.gengke.integration;

import org.gengke.integration.domain.ImportKind;

/** One kind of list, for those who bring all of them in and take them back. */
interface ImportedList {

    ImportKind kind();

    /** A check or a run. */
    ListWork work(ImportProgress progress);

    /** Takes the next part of an import back; false when nothing is left. */
    boolean takeBack(ImportProgress progress);
}
