package se.samordna.identitet.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import se.samordna.identitet.Rest;
import tools.jackson.databind.json.JsonMapper;

/**
 * Serverns eget felsvar, när begäran inte ens kunnat läsas. Här finns varken mall eller textfil att
 * lita på, så orden står här; programmet kan ha gett upp.
 */
public final class Felventil extends ErrorReportValve {

  @Override
  protected void report(Request begaran, Response svar, @Nullable Throwable fel) {
    if (svar.getStatus() < 400 || svar.getContentWritten() > 0 || !svar.setErrorReported()) {
      return;
    }
    Feltolk.Problem problem = Feltolk.av(svar.getStatus());
    String vag = begaran.getRequestURI() == null ? "" : begaran.getRequestURI();
    boolean program = Rest.ettProgram(vag, begaran.getHeader("Accept"));
    svar.setContentType(program ? "application/problem+json" : "text/html");
    svar.setCharacterEncoding("UTF-8");
    try (Writer ut = svar.getReporter()) {
      if (ut != null) {
        ut.write(program ? json(problem) : sida(problem));
        svar.finishResponse();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String json(Feltolk.Problem problem) {
    return JsonMapper.shared().writeValueAsString(detalj(problem));
  }

  private static Map<String, Object> detalj(Feltolk.Problem problem) {
    Map<String, Object> detalj = new LinkedHashMap<>();
    detalj.put("title", problem.status().getReasonPhrase());
    detalj.put("status", problem.status().value());
    detalj.put("detail", problem.text());
    detalj.putAll(Problemfalt.med(problem.kod()));
    return detalj;
  }

  private static String sida(Feltolk.Problem problem) {
    return """
    <!DOCTYPE html>
    <html lang="sv"><head><meta charset="utf-8"><title>%1$s</title>
    <link rel="stylesheet" href="/stil/samordna.css"></head>
    <body class="offentlig"><div class="skal"><main><div class="sida">
    <h1>%1$s</h1><p>%2$s</p><p><a href="/">Till startsidan</a></p>
    </div></main></div></body></html>
    """
        .formatted("Begäran kunde inte besvaras", problem.text());
  }
}
