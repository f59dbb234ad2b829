/** Test trials (测试产品): stages, issues, comparisons, questions, what stands still, and what is counted over them (domain section 3). */
package org.gengke.trial;
