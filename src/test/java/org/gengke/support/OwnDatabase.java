package org.gengke.support;

import io.quarkus.test.junit.QuarkusTestProfile;

/** A service and a database apart from the other tests', for those that change what all share: settings, cadence, questions. */
public class OwnDatabase implements QuarkusTestProfile {}
