/** The conventions of the API, in one place for all resources: problems, entity tags, merge patches, idempotency, limits. */
package org.gengke.shared.rest;
