//! The organization's colour as the console wears it: each use computed so that it can be read, in light and in dark.

use super::Accent;
use super::accent::contrast;
use crate::organization::Settings;

type Rgb = [u8; 3];

const WHITE: Rgb = [0xff; 3];
const BLACK: Rgb = [0; 3];
/// What WCAG 2.2 asks of text (1.4.3), and a little more, for colours are rounded.
const TEXT: f64 = 4.55;
/// What it asks of what is no text (1.4.11), likewise.
const SHAPE: f64 = 3.05;

/// Where text and shapes stand: what `static/app.css` calls ground, surface and sunken or raised.
struct Grounds {
    surface: Rgb,
    all: [Rgb; 4],
    /// Towards what the colour goes until it can be read there.
    away: Rgb,
    /// How much of the colour the ground of what is chosen has, in per cent.
    tint: u32,
}

const LIGHT: Grounds = Grounds {
    surface: WHITE,
    all: [[0xf6, 0xf7, 0xf9], WHITE, [0xee, 0xf0, 0xf4], [0xe8, 0xef, 0xfb]],
    away: BLACK,
    tint: 9,
};
const DARK: Grounds = Grounds {
    surface: [0x1a, 0x1e, 0x27],
    all: [[0x12, 0x15, 0x1b], [0x1a, 0x1e, 0x27], [0x22, 0x27, 0x33], [0x1b, 0x2a, 0x44]],
    away: WHITE,
    tint: 22,
};

/// The tokens of one theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Tokens {
    accent: Rgb,
    on_accent: Rgb,
    link: Rgb,
    tint: Rgb,
}

impl Tokens {
    fn of(Accent(colour): Accent, grounds: &Grounds) -> Self {
        let until = |enough: &dyn Fn(Rgb) -> bool| {
            let shades = (0..=100).map(|percent| mix(grounds.away, colour, percent));
            shades.into_iter().find(|shade| enough(*shade)).unwrap_or(grounds.away)
        };
        let accent = until(&|shade| contrast(shade, grounds.surface) >= SHAPE);
        let on_accent = if contrast(WHITE, accent) >= TEXT { WHITE } else { BLACK };
        let tint = mix(colour, grounds.surface, grounds.tint);
        let link = until(&|shade| grounds.all.iter().chain([&tint]).all(|ground| contrast(shade, *ground) >= TEXT));
        Self { accent, on_accent, link, tint }
    }

    fn css(self) -> String {
        let [accent, on_accent, link, tint] = [self.accent, self.on_accent, self.link, self.tint].map(Accent);
        format!("--accent:{accent};--on-accent:{on_accent};--link:{link};--tint:{tint}")
    }
}

/// The address of [`style_sheet`], which changes with the colour.
pub fn style_address(settings: &Settings) -> String {
    format!("/brand.css?v={}", version(settings.accent))
}

/// The colour as it stands in the address.
pub fn version(accent: Accent) -> String {
    accent.to_string().trim_start_matches('#').to_owned()
}

/// The address of the logo, which changes with its content.
pub fn logo_address(settings: &Settings) -> Option<String> {
    settings.logo.as_ref().map(|name| format!("/logo?v={name}"))
}

/// The style sheet that follows `app.css`.
pub fn style_sheet(accent: Accent) -> String {
    let (light, dark) = (Tokens::of(accent, &LIGHT).css(), Tokens::of(accent, &DARK).css());
    format!(
        ":root{{{light}}}\n:root[data-theme=\"dark\"]{{{dark}}}\n\
         @media (prefers-color-scheme:dark){{:root[data-theme=\"auto\"]{{{dark}}}}}\n"
    )
}

/// So much of one colour in another, in per cent.
fn mix(one: Rgb, other: Rgb, percent: u32) -> Rgb {
    let mut mixed = other;
    for (to, from) in mixed.iter_mut().zip(one) {
        *to = ((u32::from(from) * percent + u32::from(*to) * (100 - percent) + 50) / 100) as u8;
    }
    mixed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_colour_an_organization_may_have_can_be_read_wherever_it_is_used() {
        let steps = (0..=255).step_by(15);
        let cube = steps.clone().flat_map(|red| {
            let steps = steps.clone();
            steps.clone().flat_map(move |green| steps.clone().map(move |blue| Accent([red, green, blue])))
        });
        let mut tried = 0;
        for accent in cube.filter(|accent| accent.check().is_ok()) {
            tried += 1;
            for (theme, grounds) in [("light", &LIGHT), ("dark", &DARK)] {
                let tokens = Tokens::of(accent, grounds);
                let on = contrast(tokens.on_accent, tokens.accent);
                assert!(on >= 4.5, "text on {accent} in {theme}: {on}");
                let shape = contrast(tokens.accent, grounds.surface);
                assert!(shape >= 3.0, "{accent} on the surface in {theme}: {shape}");
                for ground in grounds.all.iter().chain([&tokens.tint]) {
                    let link = contrast(tokens.link, *ground);
                    assert!(link >= 4.5, "a link of {accent} on {} in {theme}: {link}", Accent(*ground));
                }
            }
        }
        assert!(tried > 1000, "{tried}");
    }

    #[test]
    fn a_colour_that_can_be_read_as_it_is_stays_as_it_is() {
        let sheet = style_sheet(Accent([0x1f, 0x5f, 0x8b]));
        assert!(sheet.starts_with(":root{--accent:#1f5f8b;--on-accent:#ffffff;--link:#1f5f8b;"), "{sheet}");
        assert_eq!(sheet.matches("--accent:").count(), 3, "{sheet}");
    }

    #[test]
    fn the_grounds_are_those_of_the_style_sheet() {
        let css = include_str!("../../../static/app.css");
        for grounds in [&LIGHT, &DARK] {
            for ground in grounds.all.map(|ground| Accent(ground).to_string()) {
                let short = if ground == "#ffffff" { "#fff".to_owned() } else { ground };
                assert!(css.contains(&short), "{short}");
            }
        }
    }
}
