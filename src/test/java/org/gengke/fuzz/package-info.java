/** Bad requests by the thousand, drawn from the contract with a seed, and what must not be answered to them. */
package org.gengke.fuzz;
