package org.gengke.integration;

import java.util.List;
import java.util.Locale;
import org.gengke.integration.domain.RowFinding;

/** What is wrong with a row, in words. The catalogues belong to the REST layer. */
public interface FindingTexts {

    String all(List<RowFinding> findings, Locale locale);
}
