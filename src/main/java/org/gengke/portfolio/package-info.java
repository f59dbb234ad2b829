/** What the customer base is made of, how it moves, and where it is in danger; reads only. */
package org.gengke.portfolio;
