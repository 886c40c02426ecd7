import {
  Body,
  Button,
  Container,
  Head,
  Heading,
  Hr,
  Html,
  Link,
  Preview,
  Section,
  Text,
} from '@react-email/components'

// Becomes `opmaak.json` with `npm run sjablonen -- bouw`: sending fills that file in and needs no React. The names in
// braces are those of `renderEmail`.
const letter = "'Source Sans 3', 'Segoe UI', Arial, sans-serif"
const tekst = {
  color: '#1f2328',
  fontFamily: letter,
  fontSize: '17px',
  lineHeight: '26px',
  margin: '0 0 16px',
}
const klein = { ...tekst, color: '#4b5563', fontSize: '15px', lineHeight: '22px', margin: '0 0 8px' }
const link = { color: '{{kleur.actie}}', textDecoration: 'underline' }

/** Layout of every e-mail: one column, readable without images, styles or a mouse. */
export function Opmaak() {
  return (
    <Html lang="{{taal}}" dir="ltr">
      <Head>
        <title>{'{{onderwerp}}'}</title>
        <meta name="color-scheme" content="light" />
      </Head>
      <Preview>{'{{voorproef}}'}</Preview>
      <Body style={{ backgroundColor: '#f4f5f6', margin: 0, padding: '24px 8px' }}>
        <Container style={{ backgroundColor: '#ffffff', maxWidth: '600px', width: '100%' }}>
          <Section style={{ backgroundColor: '{{kleur.merk}}', padding: '20px 32px' }}>
            <Text
              style={{ ...tekst, color: '#ffffff', fontSize: '20px', fontWeight: 600, margin: 0 }}
            >{`Gemeente {{gemeente}}`}</Text>
          </Section>
          <Section style={{ padding: '32px 32px 16px' }}>
            <Heading
              as="h1"
              style={{ ...tekst, fontSize: '26px', fontWeight: 600, lineHeight: '34px', margin: '0 0 20px' }}
            >
              {'{{onderwerp}}'}
            </Heading>
            {'{{#alineas}}'}
            <Text style={tekst}>{'{{.}}'}</Text>
            {'{{/alineas}}'}
            {'{{#knop}}'}
            <Button
              href="{{url}}"
              style={{
                backgroundColor: '{{kleur.actie}}',
                borderRadius: '{{hoek}}',
                color: '#ffffff',
                display: 'inline-block',
                fontFamily: letter,
                fontSize: '17px',
                fontWeight: 600,
                margin: '8px 0 24px',
                padding: '14px 24px',
                textDecoration: 'none',
              }}
            >
              {'{{tekst}}'}
            </Button>
            <Text style={klein}>
              {'{{uitlegLink}} '}
              <Link href="{{url}}" style={link}>
                {'{{url}}'}
              </Link>
            </Text>
            {'{{/knop}}'}
          </Section>
          <Section style={{ padding: '0 32px 24px' }}>
            <Hr style={{ borderColor: '#d5d9de', margin: '0 0 16px' }} />
            <Text style={klein}>{'{{automatisch}}'}</Text>
            {'{{#voorkeuren}}'}
            <Text style={klein}>
              <Link href="{{url}}" style={link}>
                {'{{tekst}}'}
              </Link>
            </Text>
            {'{{/voorkeuren}}'}
          </Section>
        </Container>
      </Body>
    </Html>
  )
}
