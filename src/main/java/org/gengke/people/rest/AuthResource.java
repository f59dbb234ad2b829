package org.gengke.people.rest;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.people.SignInService;

/** Sign-in for clients (bearer) and for the page (cookie). */
@Path("/v1/auth")
@Tag(name = "Sign-in", description = "登录 · Bearer tokens for clients, a cookie session for the page")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class AuthResource {

    private final SignInService signIn;
    private final SessionCookie cookies;

    AuthResource(SignInService signIn, SessionCookie cookies) {
        this.signIn = signIn;
        this.cookies = cookies;
    }

    /** Name and password. */
    @Schema(name = "SignInRequest", examples = "{\"username\":\"rep\",\"password\":\"gengke-demo\"}")
    public record SignInRequest(@NotNull @Size(min = 1, max = 200) String username, @NotNull @Size(min = 1, max = 200) String password) {}

    /** A refresh token, which works once. */
    @Schema(name = "RenewalRequest", examples = "{\"refreshToken\":\"gkr_4nR7mQ2xVb9s\"}")
    public record RenewalRequest(@NotNull @Size(min = 1, max = 200) String refreshToken) {}

    /** A bearer token. Times in seconds. */
    @Schema(name = "TokenAnswer")
    public record TokenAnswer(
            @NotNull String accessToken,
            @NotNull String tokenType,
            @NotNull long expiresIn,
            @NotNull String refreshToken,
            @NotNull long refreshExpiresIn) {

        static TokenAnswer of(SignInService.Tokens tokens) {
            return new TokenAnswer(
                    tokens.accessToken(), "Bearer", tokens.expiresIn(), tokens.refreshToken(), tokens.refreshExpiresIn());
        }
    }

    /** The names that RFC 6749 wants. */
    @Schema(name = "OAuthTokenAnswer")
    public record OAuthTokenAnswer(
            @NotNull String access_token, @NotNull String token_type, @NotNull long expires_in, @NotNull String refresh_token) {}

    @POST
    @Path("/token")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Sign in", description = "Name and password give a bearer token that lives minutes and a refresh token that works once. Five wrong passwords within 15 minutes lock the name for 15 minutes.")
    public TokenAnswer signIn(@NotNull @Valid SignInRequest body) {
        return TokenAnswer.of(signIn.signIn(body.username, body.password));
    }

    @POST
    @Path("/renewal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Renew a token", description = "A refresh token gives a new pair and ends with that.")
    public TokenAnswer renewToken(@NotNull @Valid RenewalRequest body) {
        return TokenAnswer.of(signIn.renew(body.refreshToken));
    }

    @POST
    @Path("/oauth2/token")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(summary = "Sign in from Swagger UI", description = "The password grant of RFC 6749 with its own names; what the Authorize button of Swagger UI calls.")
    public OAuthTokenAnswer signInWithForm(
            @FormParam("username") @Schema(examples = "rep") @NotNull @Size(min = 1, max = 200) String username,
            @FormParam("password") @Schema(examples = "gengke-demo") @NotNull @Size(min = 1, max = 200) String password) {
        SignInService.Tokens tokens = signIn.signIn(username, password);
        return new OAuthTokenAnswer(tokens.accessToken(), "Bearer", tokens.expiresIn(), tokens.refreshToken());
    }

    @POST
    @Path("/session")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Sign in the page", description = "Sets an HttpOnly session cookie; changes with it are accepted from the same origin only.")
    @APIResponse(responseCode = "204", description = "Signed in; the cookie is set")
    public Response openSession(@NotNull @Valid SignInRequest body, @Context HttpServerRequest request) {
        SignInService.BrowserSession session = signIn.signInBrowser(body.username, body.password);
        return Response.noContent()
                .cookie(cookies.issue(request, session.secret(), (int) session.maxAge()))
                .build();
    }

    @DELETE
    @Path("/session")
    @Operation(summary = "Sign out the page", description = "Ends the session of the cookie and removes it; without one nothing happens.")
    @APIResponse(responseCode = "204", description = "Signed out")
    public Response closeSession(@Context HttpServerRequest request) {
        Cookie cookie = cookies.of(request);
        if (cookie != null) {
            signIn.signOut(cookie.getValue());
        }
        return Response.noContent().cookie(cookies.issue(request, "", 0)).build();
    }

    @DELETE
    @Path("/token")
    @Operation(summary = "Sign out a client", description = "Ends the bearer token that the request carries, and its renewal.")
    @APIResponse(responseCode = "204", description = "The token has ended")
    public Response revokeToken(@HeaderParam(HttpHeaders.AUTHORIZATION) @Schema(hidden = true) String authorization) {
        if (authorization != null && authorization.startsWith("Bearer ")) {
            signIn.signOut(authorization.substring("Bearer ".length()).trim());
        }
        return Response.noContent().build();
    }

}
