package se.samordna.ansokan.api;

import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.samordna.ansokan.Ansokan;
import se.samordna.ansokan.AnsokanService;
import se.samordna.ansokan.Brist;
import se.samordna.ansokan.Utkast;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Rest;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Ansökan: utkastet helt, och vad som fattas i det. */
@RestController
@RequestMapping("/api/v1/ansokningar/{arendeId}")
class AnsokanApi {

  private static final String VERSION = "version";

  private final AnsokanService ansokningar;
  private final JsonMapper json;

  AnsokanApi(AnsokanService ansokningar, JsonMapper json) {
    this.ansokningar = ansokningar;
    this.json = json;
  }

  @GetMapping
  ResponseEntity<Utkast> hamta(@PathVariable UUID arendeId) {
    return Rest.ok(ansokningar.hamta(new ArendeId(arendeId)));
  }

  @PutMapping
  ResponseEntity<Utkast> spara(@PathVariable UUID arendeId, @RequestBody ObjectNode kropp) {
    return Rest.ok(
        utkast(kropp).sedan(utkast -> ansokningar.spara(new ArendeId(arendeId), utkast)));
  }

  @GetMapping("/brister")
  ResponseEntity<Sida<Brist>> brister(@PathVariable UUID arendeId) {
    return Rest.ok(ansokningar.brister(new ArendeId(arendeId)));
  }

  /** Versionen står i kroppen bredvid ansökans egna fält. */
  private Svar<Utkast> utkast(ObjectNode kropp) {
    if (!kropp.path(VERSION).isInt()) {
      return Svar.nej(Hinder.form(List.of(new Faltfel(VERSION, "saknas", Mening.av("saknas")))));
    }
    int version = kropp.path(VERSION).asInt();
    ObjectNode falt = kropp.deepCopy();
    falt.remove(VERSION);
    return Svar.ja(new Utkast(version, json.treeToValue(falt, Ansokan.class)));
  }
}
