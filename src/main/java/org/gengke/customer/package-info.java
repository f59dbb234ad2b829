/** Customers and contacts: who they are, in which status and with what history; checklist, playbook, duplicates, merge, pool. */
package org.gengke.customer;
