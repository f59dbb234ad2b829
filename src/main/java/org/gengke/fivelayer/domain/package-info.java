/** Section 8 in plain Java, to be read side by side with it: from what is known of a customer to how deep we are in it. */
package org.gengke.fivelayer.domain;
