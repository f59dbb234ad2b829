package org.gengke.shared.rest;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The head of the contract: what a stranger needs to know before the first call. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Gengke",
                        version = "1",
                        description =
                                """
                                耕客 · Customer cultivation for business-to-business sales teams.

                                **Sign in**: `POST /api/v1/auth/token` with `{username, password}`; send the `accessToken` as bearer token. \
                                Integration clients send their key as bearer token. Here: *Authorize*, scheme *password*.

                                **Collections** answer `{items, next}`; pass `next` as `after` for the following page. `sort` orders \
                                (a leading minus descends), `count=true` adds `total`, a repeated filter means "any of".

                                **Changes**: `PATCH` takes JSON Merge Patch (RFC 7396) with the resource's `ETag` as `If-Match`. \
                                Parts without a version of their own (shares, checklist answers, playbook actions) carry an `etag` that may be sent as \
                                `If-Match`. `Idempotency-Key` makes any `POST` safe to repeat for 24 hours.

                                **Errors** are problems (RFC 9457) in the language of `Accept-Language` (zh-CN, en); their `type` leads to a page \
                                that says what to do (all of them: `/problems`). What a caller may not \
                                see does not exist (404); what they may see and not do is 403. Beside what each operation lists: 405 with \
                                `Allow` for a method that an address does not know, 414 and 431 for addresses and headers over 16 KiB, and \
                                an empty 400 for what is not HTTP.

                                Instants are UTC (RFC 3339), business dates `YYYY-MM-DD` in the organisation's zone, money decimal with at \
                                most two places."""),
        components = @Components(schemas = @Schema(name = "Problem", implementation = ProblemDocument.class)))
public class GengkeApi extends Application {}
