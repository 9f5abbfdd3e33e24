package se.samordna.forbund.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.samordna.forbund.Forbund;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Register;
import se.samordna.forbund.Verksamhet;
import se.samordna.gemensam.Sida;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Dorrar;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;

/** Vem jag är, mitt förbund och dess verksamheter. */
@RestController
@RequestMapping("/api/v1")
class ForbundApi {

  record Mig(
      String anvandare,
      String namn,
      List<String> roller,
      List<String> forbund,
      List<VerksamhetRad> verksamheter) {}

  /** Förbundet utan organisationsnumret, som de anslutna programmen inte frågar efter. */
  record ForbundRad(
      String kod, String namn, String processvariant, String enhet, List<MedlemRad> medlemmar) {}

  /** Medlemmen med tiden för medlemskapet (R25). */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record MedlemRad(
      String kod,
      String namn,
      Medlem.Part part,
      Medlem.Finansiar finansiar,
      LocalDate fran,
      Optional<LocalDate> till) {}

  /** Verksamhetens id är en text utåt. */
  record VerksamhetRad(String verksamhetId, String namn, String medlem) {}

  private final Register register;

  ForbundApi(Register register) {
    this.register = register;
  }

  @GetMapping("/mig")
  @PreAuthorize("isAuthenticated()")
  Mig mig(@RequestAttribute(Dorrar.MINA_FORBUND) List<String> mina) {
    Aktor jag = Inloggad.aktor();
    return new Mig(
        jag.anvandare(),
        jag.namn(),
        jag.roller().stream().map(Roll::kod).sorted().toList(),
        mina,
        register.verksamheterFor(jag.anvandare()).stream().map(ForbundApi::rad).toList());
  }

  @GetMapping("/forbund")
  @PreAuthorize("isAuthenticated()")
  Sida<ForbundRad> forbund(
      @RequestParam(defaultValue = "0") int sida, @RequestParam(defaultValue = "50") int antal) {
    List<Forbund> mina = Inloggad.aktor().harForbund() ? List.of(register.forbund()) : List.of();
    return sida(mina, new Sida.Begaran(sida, antal), ForbundApi::rad);
  }

  @GetMapping("/verksamheter")
  @PreAuthorize("isAuthenticated()")
  Sida<VerksamhetRad> verksamheter(
      @RequestParam(defaultValue = "0") int sida, @RequestParam(defaultValue = "50") int antal) {
    return sida(register.verksamheter(), new Sida.Begaran(sida, antal), ForbundApi::rad);
  }

  private static <A, B> Sida<B> sida(List<A> alla, Sida.Begaran begaran, Function<A, B> rad) {
    return new Sida<>(
        alla.stream().skip(begaran.forsta()).limit(begaran.antal()).map(rad).toList(), alla.size());
  }

  private static ForbundRad rad(Forbund f) {
    return new ForbundRad(
        f.kod(),
        f.namn(),
        f.processvariant(),
        f.enhet(),
        f.medlemmar().stream().map(ForbundApi::rad).toList());
  }

  private static MedlemRad rad(Medlem m) {
    return new MedlemRad(m.kod(), m.namn(), m.part(), m.finansiar(), m.fran(), m.till());
  }

  private static VerksamhetRad rad(Verksamhet v) {
    return new VerksamhetRad(v.id().toString(), v.namn(), v.medlem());
  }
}
