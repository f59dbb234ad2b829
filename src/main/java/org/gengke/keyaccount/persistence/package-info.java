/** Key accounts as they are kept, and the figures that their goals are measured by. */
package org.gengke.keyaccount.persistence;
