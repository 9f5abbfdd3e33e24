package se.samordna.identitet.web;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.stereotype.Component;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * Ett värde av fel typ är ett fel, aldrig något att gissa: "100" är en text, en tom rad ingen rad,
 * och ett nummer inget av en uppräknings värden.
 */
@Component
class StrangJson implements JsonMapperBuilderCustomizer, JsonFactoryBuilderCustomizer {

  /** Största kropp i byte; filer skickas som multipart och räknas inte. */
  private static final long STORST = 5L * 1024 * 1024;

  private static final CoercionInputShape[] INTE_TEXT = {
    CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean
  };
  private static final CoercionInputShape[] INTE_TAL = {
    CoercionInputShape.String,
    CoercionInputShape.EmptyString,
    CoercionInputShape.Float,
    CoercionInputShape.Boolean
  };
  private static final CoercionInputShape[] INTE_SANT = {
    CoercionInputShape.String,
    CoercionInputShape.EmptyString,
    CoercionInputShape.Integer,
    CoercionInputShape.Float
  };

  @Override
  public void customize(JsonFactoryBuilder bygge) {
    bygge.streamReadConstraints(StreamReadConstraints.builder().maxDocumentLength(STORST).build());
  }

  @Override
  public void customize(JsonMapper.Builder bygge) {
    neka(bygge, LogicalType.Textual, INTE_TEXT);
    neka(bygge, LogicalType.Integer, INTE_TAL);
    neka(bygge, LogicalType.Boolean, INTE_SANT);
    neka(bygge, LogicalType.DateTime, CoercionInputShape.Integer);
    neka(bygge, LogicalType.Enum, CoercionInputShape.EmptyString);
    bygge.enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
    bygge.withConfigOverride(
        List.class, o -> o.setNullHandling(JsonSetter.Value.forContentNulls(Nulls.FAIL)));
  }

  private static void neka(
      JsonMapper.Builder bygge, LogicalType typ, CoercionInputShape... former) {
    bygge.withCoercionConfig(
        typ,
        c -> {
          for (CoercionInputShape form : former) {
            c.setCoercion(form, CoercionAction.Fail);
          }
        });
  }
}
