package org.gengke.integration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gengke.integration.domain.ImportState;
import org.gengke.integration.domain.ImportTarget;

/**
 * An import with where it stands.
 *
 * @param customMapping per column the key of the custom attribute that it fills; null for none
 * @param samples the first rows of the list, to judge the mapping by
 * @param secondsLeft by the speed so far; null while it is not working
 */
public record ImportView(
        UUID id,
        int version,
        String fileName,
        String format,
        String encoding,
        ImportState state,
        List<String> header,
        List<ImportTarget> mapping,
        List<String> customMapping,
        List<List<String>> samples,
        boolean updateExisting,
        int totalRows,
        int doneRows,
        int createdRows,
        int updatedRows,
        int refusedRows,
        int keptRows,
        String failure,
        Long secondsLeft,
        UUID createdBy,
        Instant createdAt,
        Instant startedAt,
        Instant finishedAt) {}
