/** What belongs to the demonstration data, and the sets that no other feature takes in by the chunk. */
package org.gengke.demo.persistence;
