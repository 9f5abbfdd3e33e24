package se.samordna.stod;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Flera program i samma process delar en plats för vem som är inloggad, och det som startade sist
 * har tagit den: de andras filter fyller sin egen, och ingen där är inloggad. Varje prov får
 * platsen så som den var när dess program startade.
 */
public final class Inloggningshallare extends AbstractTestExecutionListener {

  /** Efter den som startar programmet. */
  private static final int ORDNING = 2_500;

  private static final Map<ApplicationContext, SecurityContextHolderStrategy> PLATSER =
      new ConcurrentHashMap<>();

  @Override
  public int getOrder() {
    return ORDNING;
  }

  @Override
  public void prepareTestInstance(TestContext prov) {
    SecurityContextHolder.setContextHolderStrategy(
        PLATSER.computeIfAbsent(
            prov.getApplicationContext(), p -> SecurityContextHolder.getContextHolderStrategy()));
  }
}
