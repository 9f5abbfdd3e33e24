package se.samordna.arende;

import java.util.Set;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.standard.processor.StandardTextTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * {@code papper:text} i dokumentens mallar: som {@code th:text}, och ett ord som är för långt för
 * en rad får brytas mitt i.
 */
final class Papperstext extends AbstractStandardExpressionAttributeTagProcessor {

  private static final String PREFIX = "papper";

  private Papperstext() {
    super(TemplateMode.HTML, PREFIX, "text", StandardTextTagProcessor.PRECEDENCE, true);
  }

  /** Det som lägger {@code papper:text} till mallarnas språk. */
  static final class Dialekt extends AbstractProcessorDialect {

    Dialekt() {
      super("Papper", PREFIX, StandardDialect.PROCESSOR_PRECEDENCE);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
      return Set.of(new Papperstext());
    }
  }

  @Override
  protected void doProcess(
      ITemplateContext mall,
      IProcessableElementTag element,
      AttributeName namn,
      String uttryck,
      Object varde,
      IElementTagStructureHandler skrivare) {
    skrivare.setBody(Tecken.lopande(varde.toString()), false);
  }
}
