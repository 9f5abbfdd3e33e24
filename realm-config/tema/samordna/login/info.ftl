<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    <#if messageHeader??>${kcSanitize(msg("${messageHeader}"))?no_esc}<#else>${message.summary}</#if>
  <#elseif section = "form">
    <div id="kc-info-message">
      <#if messageHeader??><p class="instruction">${message.summary}</p></#if>
      <#if requiredActions??><ul class="instruction"><#list requiredActions as atgard><li>${kcSanitize(msg("requiredAction.${atgard}"))?no_esc}</li></#list></ul></#if>
      <#if actionUri?has_content>
        <p><a class="knapp" href="${actionUri}">${msg("proceedWithAction")}</a></p>
      <#elseif pageRedirectUri?has_content>
        <p><a class="knapp" href="${pageRedirectUri}">${msg("backToApplication")}</a></p>
      <#else>
        <p><a class="knapp" href="${layout.start}">${msg("backToApplication")}</a></p>
      </#if>
    </div>
  </#if>
</@layout.registrationLayout>
