package se.samordna.identitet.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Hinder.Faltfel;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * Varje text i en JSON-kropp prövas vid dörren, innan någon tolkar den: ett nolltecken eller ett
 * ensamt surrogat kan databasen inte bära, i vilket fält det än står (F25).
 */
@ControllerAdvice
class Kroppsgranskning extends RequestBodyAdviceAdapter {

  private static final int FLEST_FEL = 20;

  private final JsonMapper json;

  Kroppsgranskning(JsonMapper json) {
    this.json = json;
  }

  @Override
  public boolean supports(
      MethodParameter parameter, Type typ, Class<? extends HttpMessageConverter<?>> omvandlare) {
    return true;
  }

  @Override
  public HttpInputMessage beforeBodyRead(
      HttpInputMessage in,
      MethodParameter parameter,
      Type typ,
      Class<? extends HttpMessageConverter<?>> omvandlare)
      throws IOException {
    MediaType slag = in.getHeaders().getContentType();
    if (slag == null || !slag.getSubtype().endsWith("json")) {
      return in;
    }
    // Ett tecken över gränsen räcker: läsaren säger själv att kroppen är för stor.
    byte[] kropp = in.getBody().readNBytes(UpprepbarBegaran.STORST + 1);
    List<Faltfel> fel = granska(kropp);
    if (!fel.isEmpty()) {
      throw new OtillatnaTecken(fel);
    }
    return new Last(in.getHeaders(), new ByteArrayInputStream(kropp));
  }

  private List<Faltfel> granska(byte[] kropp) {
    List<Faltfel> fel = new ArrayList<>();
    try (JsonParser las = json.createParser(kropp)) {
      for (JsonToken t = las.nextToken(); t != null && fel.size() < FLEST_FEL; ) {
        if ((t == JsonToken.VALUE_STRING || t == JsonToken.PROPERTY_NAME)
            && !Granskning.kanSparas(las.getString())) {
          fel.add(Granskning.otillatetTecken(falt(las.streamReadContext())));
        }
        t = las.nextToken();
      }
    } catch (JacksonException olasligt) {
      // Den riktiga läsaren säger vad som är fel, med samma ord som alltid.
      return fel;
    }
    return fel;
  }

  /** Vägen till fältet så som {@link Felsvar} skriver den: {@code rader[0].namn}. */
  private static String falt(TokenStreamContext har) {
    StringBuilder vag = new StringBuilder();
    for (TokenStreamContext k = har; k != null && !k.inRoot(); k = k.getParent()) {
      String del = k.inArray() ? "[" + k.getCurrentIndex() + "]" : String.valueOf(k.currentName());
      boolean punkt = !vag.isEmpty() && vag.charAt(0) != '[';
      vag.insert(0, punkt ? del + "." : del);
    }
    return Granskning.kanSparas(vag.toString()) ? vag.toString() : "okänt fält";
  }

  private record Last(HttpHeaders getHeaders, InputStream getBody) implements HttpInputMessage {}
}
