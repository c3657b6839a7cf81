import { productChange, productsGone, seenNow } from '@livestream-campaigns/core';
import { expect } from '@open-wc/testing';
import { buildProduct, NOW } from '../../support/build.js';

const product = (id: string, amount = '100', currency = 'IDR') =>
  buildProduct({ id, campaignSalePrice: { currency, amount } });

const SEEN = seenNow([product('1'), product('2')], true, NOW, undefined);

describe('what is different about a product', () => {
  it('R97 marks nothing at a first view', () => {
    expect(productChange(product('1'), undefined)).to.equal(undefined);
    expect(productsGone([product('1')], undefined)).to.equal(0);
  });

  it('R97 tells a price from the one seen before, by what the server wrote', () => {
    const before = { currency: 'IDR', amount: '100', seenAt: NOW };
    expect(productChange(product('1'), SEEN)).to.equal(undefined);
    expect(productChange(product('1', '99'), SEEN)).to.deep.equal({ kind: 'price', before });
    expect(productChange(product('1', '100', 'USD'), SEEN)?.kind).to.equal('price');
  });

  it('R97 knows a new product, even one named like a part of every object', () => {
    expect(productChange(product('3'), SEEN)).to.deep.equal({ kind: 'new' });
    expect(productChange(product('constructor'), SEEN)).to.deep.equal({ kind: 'new' });
  });

  it('R97 counts what is gone', () => {
    expect(productsGone([product('2'), product('3')], SEEN)).to.equal(1);
    expect(productsGone([], SEEN)).to.equal(2);
  });

  it('R97 calls nothing new that lies beyond the pages seen before', () => {
    const part = seenNow([product('1')], false, NOW, undefined);
    expect(productChange(product('2'), part)).to.equal(undefined);
  });

  it('R97 keeps what it knew of the pages not seen now, and forgets what is gone from a whole listing', () => {
    const later = NOW + 1;
    const part = seenNow([product('1')], false, later, SEEN);
    expect(part.complete).to.equal(true);
    expect(part.prices['1']?.seenAt).to.equal(later);
    expect(part.prices['2']?.seenAt).to.equal(NOW);
    expect(Object.keys(seenNow([product('1')], true, later, SEEN).prices)).to.deep.equal(['1']);
  });
});
