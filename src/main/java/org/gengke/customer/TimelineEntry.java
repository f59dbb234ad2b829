package org.gengke.customer;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened to a customer.
 *
 * @param kind INTERACTION, PLAN_DONE, PLAN_CANCELLED, PLAN_RESCHEDULED, STATUS_CHANGE, CONTACT_ADDED, CONTACT_LEFT, MERGED,
 *     MERGE_UNDONE, CHECKLIST_ANSWER, ORDERED, ORDER_CANCELLED, PAID, TRIAL_STAGE, INCUMBENCY_BEGUN, INCUMBENCY_ENDED,
 *     INCUMBENCY_PROBLEM, REGISTERED, REGISTRATION_EXTENDED, REGISTRATION_WITHDRAWN or REGISTRATION_EXPIRED
 * @param subjectId the interaction, plan, change, contact, record, question, order, payment, trial, incumbency or registration
 * @param details a JSON object, by kind
 */
public record TimelineEntry(UUID id, String kind, Instant at, UUID actorId, String actorName, UUID subjectId, String details) {}
