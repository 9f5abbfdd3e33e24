package se.samordna.protokoll.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.UUID;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.ui.Lastext;
import se.samordna.protokoll.Protokollbild;
import se.samordna.protokoll.Protokolltext;

/** En text i protokollet: en ruta att skriva i för den som får, annars texten som den står. */
record Textplats(
    Protokolltjanster akter,
    SammantradeId id,
    Protokollbild protokoll,
    Map<String, Textruta> rutor) {

  Component av(Protokolltext text, String sammanhang) {
    if (!protokoll.farSkriva()) {
      return text.text().isBlank() ? new Div() : Lastext.av(text.text());
    }
    Textruta ruta = new Textruta(text, sammanhang, s -> akter.protokoll().skriv(id, s));
    rutor.put(Kod.av(text.del()) + text.punkt().map(UUID::toString).orElse(""), ruta);
    return ruta;
  }
}
