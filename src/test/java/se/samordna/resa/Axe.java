package se.samordna.resa;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * Tillgänglighetens granskare, axe, i sidans eget fönster. Källan är stor: den läggs in en gång för
 * varje laddad sida, och bara bristerna kommer tillbaka.
 */
final class Axe {

  private static final String KALLA = "() => {" + AxeBuilder.getAxeScript() + "}";

  private static final String INLAGD = "() => typeof window.axe === 'object'";

  /**
   * Alla regler. Vaadins egen märkning av förbindelsen är osynlig så länge den håller, och utanför
   * sidan. Det som höll beskrivs inte, element för element.
   */
  private static final String GRANSKA =
      """
      () => axe.run(
          {exclude: [['vaadin-connection-indicator']]},
          {resultTypes: ['violations'], xpath: false})
        .then(svar => svar.violations.flatMap(regel => regel.nodes.map(nod =>
          regel.id + ' på ' + JSON.stringify(nod.target) + ' i ' + nod.html)))
      """;

  private Axe() {}

  /** Varje brist: regel och element. */
  static List<String> brister(Page sida) {
    sida.frames().forEach(Axe::laggIn);
    return ((List<?>) sida.evaluate(GRANSKA)).stream().map(String.class::cast).toList();
  }

  private static void laggIn(Frame ram) {
    if (!(boolean) ram.evaluate(INLAGD)) {
      ram.evaluate(KALLA);
    }
  }
}
