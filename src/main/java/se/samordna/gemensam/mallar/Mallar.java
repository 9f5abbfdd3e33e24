package se.samordna.gemensam.mallar;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.dialect.IDialect;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import se.samordna.gemensam.Talsprak;

/**
 * Mallarna i en mapp under {@code src/main/resources/templates}, skrivna på svenska. De är
 * programmets egna: en mall är kod, så något som en användare eller ett förbund skrivit fylls i som
 * ett värde och blir aldrig en mall.
 */
public final class Mallar {

  private final ITemplateEngine motor;

  private Mallar(String mapp, String slut, TemplateMode form, IDialect... dialekter) {
    ClassLoaderTemplateResolver lasare = new ClassLoaderTemplateResolver();
    lasare.setPrefix("templates/" + mapp + "/");
    lasare.setSuffix(slut);
    lasare.setTemplateMode(form);
    lasare.setCharacterEncoding(StandardCharsets.UTF_8.name());
    SpringTemplateEngine ny = new SpringTemplateEngine();
    ny.setTemplateResolver(lasare);
    for (IDialect dialekt : dialekter) {
      ny.addDialect(dialekt);
    }
    this.motor = ny;
  }

  /** Mallar för sidor; alla värden görs ofarliga. */
  public static Mallar sidor(String mapp, IDialect... dialekter) {
    return new Mallar(mapp, ".html", TemplateMode.HTML, dialekter);
  }

  /** Mallar för löpande text, till exempel brev; värdena skrivs som de är. */
  public static Mallar text(String mapp) {
    return new Mallar(mapp, ".txt", TemplateMode.TEXT);
  }

  /** Mallen ifylld med värdena. */
  public String fyll(String mall, Map<String, Object> varden) {
    return motor.process(mall, new Context(Talsprak.SVENSKA, varden));
  }
}
