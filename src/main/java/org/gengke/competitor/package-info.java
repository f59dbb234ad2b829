/** Competitors (竞争对手): who else supplies our customers. */
package org.gengke.competitor;
