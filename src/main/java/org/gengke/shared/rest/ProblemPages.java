package org.gengke.shared.rest;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;

/** What the {@code type} of a problem leads to: a page that says what it means and what to do, in the caller's language. */
@ApplicationScoped
class ProblemPages {

    private static final String HOME = "/problems";
    /** Before the page of the product, which answers every address that nothing else does. */
    private static final int BEFORE_THE_PAGE = -1_000;

    private static final String STYLE = "body{font:16px/1.7 system-ui,sans-serif;max-width:46rem;margin:3rem auto;padding:0 1.25rem;color:#1f2a24;background:#fff}"
            + "h1{font-size:1.6rem;line-height:1.3}h2{font-size:1rem;margin:1.6rem 0 .2rem}p{margin:.2rem 0}code{font-size:.95em;background:#eef3ee;padding:.1em .35em;border-radius:3px}"
            + "table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.35rem .75rem .35rem 0;border-bottom:1px solid #d9e2da;vertical-align:top}a{color:#19633a}";

    void install(@Observes Router router) {
        for (HttpMethod method : new HttpMethod[] {HttpMethod.GET, HttpMethod.HEAD}) {
            router.route(method, HOME).order(BEFORE_THE_PAGE).handler(ProblemPages::index);
            router.route(method, HOME + "/:type").order(BEFORE_THE_PAGE).handler(ProblemPages::page);
        }
    }

    private static void index(RoutingContext context) {
        Locale locale = locale(context);
        StringBuilder rows = new StringBuilder();
        ProblemTypes.all().forEach((type, status) -> rows.append("<tr><td><a href=\"").append(HOME).append('/').append(type)
                .append("\"><code>").append(type).append("</code></a></td><td>").append(status)
                .append("</td><td>").append(text(locale, "problem." + type + ".title")).append("</td></tr>"));
        answer(context, 200, locale, text(locale, "problems.title"),
                "<p>" + text(locale, "problems.introduction") + "</p><table><thead><tr><th>" + text(locale, "problems.type") + "</th><th>"
                        + text(locale, "problems.status") + "</th><th>" + text(locale, "problems.meaning") + "</th></tr></thead><tbody>"
                        + rows + "</tbody></table>");
    }

    private static void page(RoutingContext context) {
        Locale locale = locale(context);
        String type = context.pathParam("type");
        Integer status = ProblemTypes.all().get(type);
        String home = "<p style=\"margin-top:2rem\"><a href=\"" + HOME + "\">" + text(locale, "problems.all") + "</a></p>";
        if (status == null) {
            answer(context, 404, locale, text(locale, "problems.unknown"), home);
            return;
        }
        String key = "problem." + type;
        answer(context, 200, locale, text(locale, key + ".title"),
                "<p><code>" + HOME + "/" + type + "</code> · " + text(locale, "problems.status") + " " + status + "</p>"
                        + section(locale, "problems.meaning", key + ".meaning")
                        + section(locale, "problems.remedy", key + ".remedy")
                        + section(locale, "problems.text", key + ".detail")
                        + home);
    }

    private static String section(Locale locale, String title, String key) {
        return "<h2>" + text(locale, title) + "</h2><p>" + text(locale, key) + "</p>";
    }

    private static void answer(RoutingContext context, int status, Locale locale, String title, String content) {
        String language = locale.toLanguageTag();
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .putHeader("Content-Language", language)
                .putHeader("Vary", "Accept-Language")
                .end("<!doctype html><html lang=\"" + language + "\"><head><meta charset=\"utf-8\">"
                        + "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>" + title
                        + " · Gengke</title><style>" + STYLE + "</style></head><body><main><h1>" + title + "</h1>" + content
                        + "</main></body></html>");
    }

    private static Locale locale(RoutingContext context) {
        return Messages.negotiate(context.request().getHeader("Accept-Language"));
    }

    /** As the catalogue has it, its arguments' names left standing. */
    private static String text(Locale locale, String key) {
        return Messages.template(locale, key).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
