/** Values and rules that belong to no single feature: ids, pages, working calendar, text folding, problems. */
package org.gengke.shared.domain;
